/**
 * Writes the three small pictures that Phaser wants before it starts (nothing, missing, white), so
 * that it needs no base64 pictures of its own: `npx tsx assets/store/make-textures.ts`.
 * The same bytes every time.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const SIZE_PX = 8;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A square PNG with 8 bits each of red, green, blue and alpha. */
function png(colourAt: (x: number, y: number) => Rgba): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE_PX, 0);
  header.writeUInt32BE(SIZE_PX, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: SIZE_PX }, (_, y) => [
    0,
    ...Array.from({ length: SIZE_PX }, (__, x) => colourAt(x, y)).flat(),
  ]);
  const pixels = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const CORAL: Rgba = [226, 96, 63, 255];
const INK: Rgba = [27, 34, 48, 255];
const PICTURES: Readonly<Record<string, (x: number, y: number) => Rgba>> = {
  nothing: () => [255, 255, 255, 0],
  missing: (x, y) => (x < 4 === y < 4 ? CORAL : INK),
  white: () => [255, 255, 255, 255],
};

for (const [name, colourAt] of Object.entries(PICTURES)) {
  writeFileSync(fileURLToPath(new URL(`${name}.png`, import.meta.url)), png(colourAt));
}
