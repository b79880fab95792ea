import { bareJpeg } from '../../domain/walk/bare-jpeg.ts';
import { type PhotoIssue, type PixelSize, photoSize } from '../../domain/walk/photo.ts';

/** A photo as it is kept. Sides in pixels. */
export interface ShrunkPhoto extends PixelSize {
  readonly bytes: Uint8Array;
}

export type ShrinkResult =
  | { readonly status: 'shrunk'; readonly photo: ShrunkPhoto }
  | { readonly status: 'refused'; readonly issue: PhotoIssue };

const QUALITY = 0.82;
const refused: ShrinkResult = { status: 'refused', issue: 'not-an-image' };

/**
 * A photo drawn anew within the largest side: what the file says besides its pixels is not drawn.
 * Some browsers write metadata of their own, which is taken out as well.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrinkResult> {
  const image = await decoded(file);
  if (image === null) return refused;
  const size = photoSize(image);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  try {
    const context = canvas.getContext('2d');
    if (context === null) return refused;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, size.width, size.height);
  } finally {
    image.close();
  }
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
  // The memory of a phone is small: the pixels go at once.
  canvas.width = 0;
  const bytes = drawn === null ? null : bareJpeg(new Uint8Array(await drawn.arrayBuffer()));
  return bytes === null ? refused : { status: 'shrunk', photo: { ...size, bytes } };
}

async function decoded(file: Blob): Promise<ImageBitmap | null> {
  try {
    // The turn of the camera stands in the metadata, and is drawn before that goes.
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}
