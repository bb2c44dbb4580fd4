import { type ScryptQuestion, workPassphrase } from './scrypt';

self.addEventListener('message', ({ data }: MessageEvent<ScryptQuestion>) => {
  self.postMessage(workPassphrase(data));
});
