import { crc32, inflateSync } from 'node:zlib';

/**
 * Tells what is wrong with a file that ships, by what its name says it is: a picture that cannot be
 * drawn, a sound that cannot be decoded, type that cannot be set, data that cannot be read.
 *
 * @returns What is wrong, as the end of a sentence about the file (`ends in the middle`); undefined
 *   when it is whole, or of a kind that nothing is known about.
 */
export function faultOf(name: string, bytes: Buffer): string | undefined {
  const check = CHECKS[name.slice(name.lastIndexOf('.') + 1)];
  if (bytes.length === 0) return 'is empty';
  return check?.(bytes);
}

const CHECKS: Readonly<Record<string, (bytes: Buffer) => string | undefined>> = {
  png: pngFault,
  mp3: (bytes) => (playingMs(bytes) === undefined ? 'is not an MP3 from end to end' : undefined),
  woff2: woffFault,
  svg: svgFault,
  json: jsonFault,
};

const PNG_SIGNATURE = '89504e470d0a1a0a';
/** Channels by PNG's colour type, at eight bits each. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function pngFault(bytes: Buffer): string | undefined {
  if (bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) return 'is not a PNG';
  const data: Buffer[] = [];
  let wanted = 0;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return 'ends in the middle';
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return 'is damaged';
    const body = bytes.subarray(at + 8, end);
    if (kind === 'IHDR') wanted = body.readUInt32BE(4) * (1 + rowBytes(body));
    if (kind === 'IDAT') data.push(body);
    if (kind === 'IEND')
      return unpackedLength(data) === wanted ? undefined : 'has no whole picture';
    at = end + 4;
  }
  return 'ends in the middle';
}

/** Bytes of one row of a PNG, by its header. */
function rowBytes(header: Buffer): number {
  const [bits = 8, type = 0] = header.subarray(8, 10);
  return Math.ceil((header.readUInt32BE(0) * (CHANNELS[type] ?? 0) * bits) / 8);
}

function unpackedLength(data: readonly Buffer[]): number {
  try {
    return inflateSync(Buffer.concat(data)).length;
  } catch {
    return -1;
  }
}

/** Kilobits a second by index, for layer III of MPEG-1 and of MPEG-2. */
const KBITS = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const MPEG1_RATES = [44_100, 48_000, 32_000] as const;

/**
 * Measures how long an MP3 plays, in milliseconds, by walking its frames; undefined when something
 * else than whole frames of layer III stands in it.
 */
export function playingMs(bytes: Buffer): number | undefined {
  let ms = 0;
  for (let at = 0; at < bytes.length; ) {
    const frame = at + 4 <= bytes.length ? frameOf(bytes.readUInt32BE(at)) : undefined;
    if (frame === undefined || at + frame.bytes > bytes.length) return undefined;
    at += frame.bytes;
    ms += frame.ms;
  }
  return ms;
}

function frameOf(header: number): { readonly bytes: number; readonly ms: number } | undefined {
  const version = ({ 3: 1, 2: 2 } as const)[(header >>> 19) & 3];
  const isFrame = header >>> 21 === 0x7ff && ((header >>> 17) & 3) === 1;
  const mpeg1Rate = MPEG1_RATES[(header >>> 10) & 3];
  if (!isFrame || version === undefined || mpeg1Rate === undefined) return undefined;
  const kbits = KBITS[version][(header >>> 12) & 15];
  if (kbits === undefined || kbits === 0) return undefined;
  const rate = mpeg1Rate / version;
  const samples = 1152 / version;
  const padding = (header >>> 9) & 1;
  return {
    bytes: Math.floor((samples * 125 * kbits) / rate) + padding,
    ms: (samples * 1000) / rate,
  };
}

function woffFault(bytes: Buffer): string | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') return 'is not a WOFF2 font';
  return bytes.length >= 12 && bytes.readUInt32BE(8) === bytes.length
    ? undefined
    : 'ends in the middle';
}

function svgFault(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8').trim();
  if (!/^(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text)) return 'is not an SVG';
  const open: string[] = [];
  for (const [tag, slash, name = ''] of text.matchAll(/<(\/?)([a-z][\w:-]*)[^>]*>/gi)) {
    if (slash === '/' && open.pop() !== name) return `closes "${name}" where it is not open`;
    if (slash === '' && !tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0 ? undefined : 'ends in the middle';
}

function jsonFault(bytes: Buffer): string | undefined {
  try {
    JSON.parse(bytes.toString('utf8'));
    return undefined;
  } catch {
    return 'is not JSON';
  }
}

/** From and length of each sound, in milliseconds, by its name. */
type Spans = Readonly<Record<string, readonly number[]>>;

/**
 * Tells what is wrong between the list of sounds and the files of sounds.
 *
 * @param lengths How long each file plays, by its name without ending, in milliseconds.
 * @returns One sentence for each fault, about the list or about a file; empty when they agree.
 */
export function soundFaults(
  sheets: unknown,
  lengths: Readonly<Record<string, number | undefined>>,
): readonly string[] {
  return Object.entries(lengths).flatMap(([name, ms]) => {
    const spans = spansIn(sheets, name);
    if (spans === undefined)
      return [`sounds.json does not say where the sounds of ${name}.mp3 are`];
    const end = Math.max(...Object.values(spans).map(([from = 0, length = 0]) => from + length));
    return ms !== undefined && ms < end ? [`${name}.mp3 ends before its last sound`] : [];
  });
}

function spansIn(sheets: unknown, name: string): Spans | undefined {
  const sheet = field(sheets, name);
  const sprite = field(sheet, 'sprite');
  if (typeof sprite !== 'object' || sprite === null) return undefined;
  const spans = Object.entries(sprite);
  const isSpan = ([, span]: [string, unknown]): boolean =>
    Array.isArray(span) && span.length === 2 && span.every((one) => Number.isFinite(one));
  return spans.length > 0 && spans.every(isSpan) ? Object.fromEntries(spans) : undefined;
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null
    ? Object.entries(of).find(([key]) => key === name)?.[1]
    : undefined;
}
