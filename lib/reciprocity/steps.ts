/** Numbers of one slot: state and key, where they lead, and nothing, so that a slot lies in one line of memory. */
const width = 4;
const fewest = 1024;

/** Where each state of an automaton leads by each key: all in one piece of memory, so that a look-up costs little. */
export class Steps {
  #slots = new Int32Array(fewest * width);
  /** Bits of a hash that are not the index of a slot. */
  #shift = 32 - Math.log2(fewest);
  #size = 0;

  /** How many are known. */
  get size(): number {
    return this.#size;
  }

  /** Where a state leads; -1 where it is not known. */
  get(state: number, key: number): number {
    const slots = this.#slots;
    const at = this.#slotOf(state, key);
    return slots[at] === 0 ? -1 : (slots[at + 2] as number);
  }

  /** Notes where a state leads that is not known; states are above nought. */
  add(state: number, key: number, next: number): void {
    if (this.#size * 2 * width >= this.#slots.length) this.#grow();
    const at = this.#slotOf(state, key);
    this.#slots[at] = state;
    this.#slots[at + 1] = key;
    this.#slots[at + 2] = next;
    this.#size += 1;
  }

  /** The slot of a state and key, or the empty one that they would get. */
  #slotOf(state: number, key: number): number {
    const slots = this.#slots;
    const last = slots.length - width;
    let at = ((Math.imul(state, 0x9e3779b1) + Math.imul(key, 0x85ebca6b)) >>> this.#shift) * width;
    while (slots[at] !== 0 && (slots[at] !== state || slots[at + 1] !== key)) {
      at = (at + width) & last;
    }
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#shift -= 1;
    this.#size = 0;
    for (let at = 0; at < old.length; at += width) {
      if (old[at] === 0) continue;
      this.add(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }
}
