import type { readPicture } from './read-picture.js';

/** Between two looks at what the camera sees, in milliseconds: a cracked phone is slow, and a hand is not. */
const pause = 150;

/** Looks until a code is seen. @returns its text; undefined where it was stopped. @throws where there is no camera */
export async function readFromCamera(
  video: HTMLVideoElement,
  read: typeof readPicture,
  stopped: AbortSignal,
): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    video.srcObject = stream;
    await video.play();
    while (!stopped.aborted) {
      const text = video.videoWidth > 0 ? read(video, video.videoWidth, video.videoHeight) : undefined;
      if (text !== undefined) return text;
      await new Promise((looked) => setTimeout(looked, pause));
    }
    return undefined;
  } finally {
    video.srcObject = null;
    for (const track of stream.getTracks()) track.stop();
  }
}
