/** A PDF that opens with a password only: AES-256 as in PDF 1.7, extension level 3. */
import { aPage, concat } from './pdf-writer.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const sha256 = async (...parts: readonly Bytes[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', concat(parts)));
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const hex = (bytes: Bytes): string =>
  `<${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;

async function aes(key: Bytes, iv: Bytes, data: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt']);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, imported, data));
}

export async function anEncryptedPdf(password: string): Promise<Bytes> {
  const secret = new TextEncoder().encode(password);
  const none = new Uint8Array(16);
  const fileKey = random(32);
  const [validation, salt] = [random(8), random(8)];
  const user = concat([await sha256(secret, validation), validation, salt]);
  // Without the padding that Web Crypto puts after it.
  const userKey = (await aes(await sha256(secret, salt), none, fileKey)).slice(0, 32);
  const iv = random(16);
  const content = new TextEncoder().encode('BT /F1 24 Tf 20 100 Td (Secret) Tj ET');
  const filter = '<< /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >>';
  return aPage({
    content: concat([iv, await aes(fileKey, iv, content)]),
    trailer: `/ID [<00> <00>] /Encrypt ${filter} /Filter /Standard /V 5 /R 5 /Length 256 /P -44
      /StmF /StdCF /StrF /StdCF /U ${hex(user)} /UE ${hex(userKey)} /O ${hex(user)} /OE ${hex(userKey)}
      /Perms ${hex(random(16))} >>`,
  });
}
