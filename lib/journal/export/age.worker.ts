import { type AgeQuestion, answerAge } from './age';

self.addEventListener('message', async ({ data }: MessageEvent<AgeQuestion>) => {
  const [said, transfer] = await answerAge(data);
  self.postMessage(said, { transfer });
});
