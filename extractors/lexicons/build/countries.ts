/** Countries, a line each: code, French name, English name, from the tables of the machine's Unicode library. */
export function countries(): readonly string[] {
  const [french, english] = ['fr', 'en'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code) => {
      const [fr, en] = [french?.of(code), english?.of(code)];
      const old =
        /^(?:EU|EZ|UN|QO|X[^K]|ZZ|A[NC]|BU|CS|DD|DY|FX|HV|NH|NT|PC|PU|PZ|RH|SU|TP|U[KM]|VD|WK|Y[DU]|ZR|CT|FQ|JT|MI|NQ|TA|CP|DG|EA|IC|CQ)$/u;
      return fr && en && !old.test(code) ? [`${code}\t${fr.replaceAll('’', "'")}\t${en.replaceAll('’', "'")}`] : [];
    });
}
