/** Names of files as nobody means well with them; ours are our own, whatever these say. */
export const hostileFileNames: Readonly<Record<string, string>> = {
  'a way out of its folder': '../../etc/passwd',
  'a way out of its folder, on Windows': '..\\..\\windows\\system32\\cmd.exe',
  'a place of its own': '/etc/passwd',
  'another header': 'a.pdf\r\nset-cookie: a=b',
  'another name': 'a.pdf"; filename="b.exe',
  'another ending behind an escaped zero': 'a.pdf%00.exe',
  'another ending behind a zero': 'a.pdf\0.html',
  'another direction': 'a\u202Efdp.exe',
  'a formula': '=HYPERLINK("https://a.example")',
  'a script': '<img src=x onerror=alert(1)>.pdf',
  'a device': 'CON',
  'four thousand letters': `${'a'.repeat(4_000)}.pdf`,
  nothing: '',
};
