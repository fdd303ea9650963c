/** Three-letter codes of ISO 3166-1, which browsers have no names for: of Europe. Others stay codes. */
const codes =
  'ALBAL ANDAD AUTAT BELBE BGRBG BIHBA CHECH CYPCY CZECZ DEUDE DNKDK ESPES ESTEE FINFI FRAFR GBRGB GEOGE GRCGR HRVHR ' +
  'HUNHU IRLIE ISLIS ITAIT LIELI LTULT LUXLU LVALV MCOMC MDAMD MKDMK MLTMT MNEME NLDNL NORNO POLPL PRTPT ROURO SMRSM ' +
  'SRBRS SVKSK SVNSI SWESE TURTR UKRUA USAUS';
const known = new Map(codes.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]));

/** The code of two letters; `undefined` for one of three that is not known here. */
export function alphaTwo(code: string): string | undefined {
  return code.length === 2 ? code : known.get(code);
}
