import { z } from '../schema/zod.ts';

/** OWASP's least for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const VECTOR_BYTES = 12;
const MAGIC = 'PLATSBILD-LOCKED\n';

const headSchema = z.strictObject({
  version: z.int(),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.gte(100_000), z.lte(MOST_ITERATIONS)),
  cipher: z.literal('AES-GCM-256'),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  vector: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
});

const VERSION = 1;

export function isLocked(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
  return start === MAGIC;
}

/**
 * Encrypts with AES-GCM under a key from the passphrase. What the key is made with stands in plain
 * text before it, and cannot be changed without the file being refused.
 */
export async function lock(
  content: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const vector = crypto.getRandomValues(new Uint8Array(VECTOR_BYTES));
  const head = {
    version: VERSION,
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    cipher: 'AES-GCM-256',
    salt: hex(salt),
    vector: hex(vector),
  };
  const opening = new TextEncoder().encode(`${MAGIC}${JSON.stringify(head)}\n`);
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: vector, additionalData: opening },
    key,
    content,
  );
  const all = new Uint8Array(opening.length + sealed.byteLength);
  all.set(opening);
  all.set(new Uint8Array(sealed), opening.length);
  return all;
}

export type Unlocked =
  | { readonly status: 'open'; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly status: 'refused'; readonly code: 'damaged' | 'newer' | 'wrong-passphrase' };

/** A wrong passphrase and a file that has been tampered with cannot be told apart. */
export async function unlock(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Unlocked> {
  const end = bytes.indexOf(10, MAGIC.length);
  if (end === -1) return { status: 'refused', code: 'damaged' };
  const opening = bytes.slice(0, end + 1);
  const head = headOf(opening);
  if (head === 'newer' || head === 'damaged') return { status: 'refused', code: head };
  const key = await keyOf(passphrase, unhex(head.salt), head.iterations);
  try {
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: unhex(head.vector), additionalData: opening },
      key,
      bytes.slice(end + 1),
    );
    return { status: 'open', content: new Uint8Array(content) };
  } catch {
    return { status: 'refused', code: 'wrong-passphrase' };
  }
}

function headOf(opening: Uint8Array) {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(opening.subarray(MAGIC.length)));
    const version = z.looseObject({ version: z.int() }).safeParse(parsed);
    if (version.success && version.data.version > VERSION) return 'newer';
    const head = headSchema.safeParse(parsed);
    return head.success ? head.data : 'damaged';
  } catch {
    return 'damaged';
  }
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unhex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
