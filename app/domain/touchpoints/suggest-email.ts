const hosts = (
  "gmail.com yahoo.com hotmail.com outlook.com icloud.com live.com msn.com aol.com proton.me protonmail.com gmx.de gmx.net web.de " +
  "t-online.de googlemail.com yahoo.co.uk hotmail.co.uk naver.com daum.net hanmail.net kakao.com qq.com 163.com 126.com " +
  "mail.com ymail.com me.com mac.com mail.de mail.ru live.de gmx.at gmx.ch"
).split(" ");

/** How many letters differ, are missing, too many or swapped with their neighbour; stops counting above 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      const at = (y: number, x: number) => (y === i ? row[x] : rows[y]?.[x]) ?? 9;
      if (!i || !j) {
        row.push(i + j);
        continue;
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 9;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 9;
}

/** The address that was probably meant when the host looks mistyped (`gmial.com`), else null. Never a verdict: the shopper may insist. */
export function suggestEmail(address: string): string | null {
  const [name, host = ""] = address.split("@");
  if (!name || hosts.includes(host)) return null;
  const near = hosts.map((known) => ({ known, off: distance(host, known) })).sort((a, b) => a.off - b.off)[0];
  if (!near) return null;
  // Two letters off only before the first dot, and not in short names: `yahoo.co.kr` and `gmx.fr` are real.
  const ending = near.known.slice(near.known.indexOf("."));
  const allowed = host.endsWith(ending) && near.known.length > 8 ? 2 : 1;
  return near.off <= allowed ? `${name}@${near.known}` : null;
}
