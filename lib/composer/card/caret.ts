interface Selecting {
  getSelection?(): Selection | null;
}

/** Remembers the caret of a composer; the returned call brings focus and caret back, and changes nothing else. */
export function rememberCaret(composer: HTMLElement): () => void {
  const root = composer.getRootNode() as Node & Selecting;
  // Chromium's open shadow roots have a selection of their own.
  const selection = root.getSelection?.() ?? composer.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    composer.focus({ preventScroll: true });
    const field = composer.localName === 'textarea' || composer.localName === 'input';
    if (field || !selection || !anchorNode || !focusNode) return;
    if (!composer.contains(anchorNode) || !composer.contains(focusNode)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
