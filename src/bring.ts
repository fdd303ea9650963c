/** How the script-tag build loads a chunk: `vite.config.ts` puts it around every `import()` of one. */

/** How often each could not be had. */
const failures = new Map<string, number>();

/**
 * Loads a chunk; another attempt has another address, because Firefox keeps for the life of the page that a module
 * could not be had, also where only the network was gone (HTML Standard, "fetch a single module script").
 *
 * @param load - Imports what is at an address, relative to whoever asks.
 */
export async function bring<M>(load: (address: string) => Promise<M>, address: string): Promise<M> {
  const failed = failures.get(address) ?? 0;
  try {
    return await load(failed ? `${address}?${failed}` : address);
  } catch (cause) {
    failures.set(address, failed + 1);
    throw cause;
  }
}
