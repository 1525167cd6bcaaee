/** Where a canary is: reading either is noticed. */
export interface Canary {
  /** `http://127.0.0.1:1234`, which counts who asks. */
  readonly server: string;
  /** Of a file outside the project, absolute. */
  readonly file: string;
}

/** A project's files beside `outline.md`, and what its outline says. */
export interface CanaryCase {
  readonly name: string;
  readonly front?: string;
  readonly body?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90">${inside}</svg>`;

const image = '![It shows something](picture.svg)';

/** Ways in which an outline, an image, a theme or a metrics file may name what is not the project's. */
export function canaryCases({ server, file }: Canary): readonly CanaryCase[] {
  const url = `file://${file}`;
  const inOutline: Readonly<Record<string, string>> = {
    'an image by its address': `![a](${server}/a.png)`,
    'an image by a file address': `![a](${url})`,
    'an image by its path': `![a](${file})`,
    'an image above the project': '![a](../canary.png)',
    'an image far above the project': '![a](../../../../../../../../etc/passwd)',
    'an image behind a link out of the project': '![a](link.png)',
    'an image without a protocol': `![a](${server.slice(5)}/a.png)`,
    'an image on a share': '![a](\\\\127.0.0.1\\share\\a.png)',
    'an image by reference': `![a][r]\n\n[r]: ${server}/a.png`,
    'a link': `[a](${server}/a)`,
    'a link to a file': `[a](${url})`,
    'an address by itself': `<${server}/a>`,
    'an include above the project': '{{> ../canary.md}}',
    'an include by its path': `{{> ${file}}}`,
    'an include by its address': `{{> ${server}/a.md}}`,
    'a footnote': `x[^a]\n\n[^a]: ![a](${server}/a.png)`,
    'a graphic in a formula': `$$\\includegraphics{${server}/a.png}$$`,
    'an address in a formula': `$$\\href{${server}/a}{x}$$`,
    'data in a formula': `$$\\htmlData{src=${server}/a}{x}$$`,
    'an image in handout text': `x\n\n::: handout\n![a](${server}/a.png)\n:::`,
    'an image in code': `\`\`\`html\n<img src="${server}/a.png">\n\`\`\``,
    'HTML: img': `<img src="${server}/a.png" srcset="${server}/b.png 2x" alt="a">`,
    'HTML: picture': `<picture><source srcset="${server}/a.png"><img src="${url}" alt="a"></picture>`,
    'HTML: frames': `<iframe src="${url}"></iframe><embed src="${url}"><object data="${server}/a"></object>`,
    'HTML: video': `<video src="${server}/a" poster="${server}/b"></video><audio src="${server}/c"></audio>`,
    'HTML: style': `<style>@import "${server}/a.css"; p{background:url(${server}/a.png)}</style>`,
    'HTML: style of an element': `<p style="background:url('${server}/a.png')">x</p>`,
    'HTML: link and base': `<link rel="stylesheet" href="${server}/a.css"><base href="${server}/">`,
    'HTML: refresh': `<meta http-equiv="refresh" content="0;url=${server}/a">`,
    'HTML: svg': `<svg><image href="${server}/a.png"/><use href="${server}/a.svg#x"/><foreignObject><img src="${server}/b"></foreignObject></svg>`,
    'HTML: form': `<form action="${server}/a"><input type="image" src="${server}/a.png"></form>`,
    'HTML: table': `<table background="${server}/a.png"><tr><td background="${server}/b.png">x</td></tr></table>`,
  };
  const inSvg: Readonly<Record<string, string>> = {
    image: `<image href="${server}/a.png" width="90" height="90"/><image xlink:href="${url}" width="9" height="9"/>`,
    use: `<use href="${server}/a.svg#x"/><use xlink:href="${url}#x"/>`,
    style: `<style>@import url(${server}/a.css); rect{fill:url(${server}/a.svg#x)}</style><rect width="9" height="9"/>`,
    script: `<script>fetch('${server}/a')</script><script href="${server}/a.js"/>`,
    foreignObject: `<foreignObject width="90" height="90"><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="${url}"/><img src="${server}/a.png"/></body></foreignObject>`,
    font: `<style>@font-face{font-family:F;src:url(${server}/a.woff)}</style><text y="20" font-family="F">x</text>`,
  };
  const css: Readonly<Record<string, string>> = {
    background: `.slide{background:url(${server}/a.png)}`,
    import: `@import "${server}/a.css";`,
    font: `@font-face{font-family:F;src:url("${url}"),url(${server}/a.woff)}body{font-family:F}`,
    'image set': `h2{background:image-set("${server}/a.png" 1x, "${server}/b.png" 2x)}`,
    content: `h2::before{content:url(${server}/a.png)}`,
    'list style': `li{list-style:url(${server}/a.png)}`,
    cursor: `body{cursor:url(${server}/a.cur),auto}`,
    'an address in escapes': `h2{background:\\75\\72\\6c(${server}/a.png)}`,
    'a property': `:root{--a:url(${server}/a.png)}h2{background:var(--a)}`,
  };
  const theme = (json: object, own = '') => ({
    'templates/themes/own/theme.json': JSON.stringify({ extends: 'briefing', ...json }),
    ...(own === '' ? {} : { 'templates/themes/own/theme.css': own }),
  });
  return [
    ...Object.entries(inOutline).map(([name, body]): CanaryCase => ({ name, body })),
    ...Object.entries(inSvg).map(
      ([name, inside]): CanaryCase => ({
        name: `an SVG with ${name}`,
        body: image,
        files: { 'picture.svg': svg(inside) },
      }),
    ),
    {
      name: 'an SVG with an entity',
      body: image,
      files: {
        'picture.svg': `<!DOCTYPE svg [<!ENTITY x SYSTEM "${url}">]>${svg('<text y="20">&x;</text>')}`,
      },
    },
    ...Object.entries(css).map(
      ([name, own]): CanaryCase => ({ name: `CSS: ${name}`, front: 'theme: own', files: theme({}, own) }),
    ),
    { name: 'a logo of a theme', front: 'theme: own', files: theme({ logo: url }) },
    {
      name: 'a token of a theme',
      front: 'theme: own',
      files: theme({ tokens: { 'colour-ground': `url(${server}/a.png)` } }),
    },
    {
      name: 'a font of a theme',
      front: 'theme: own',
      files: theme({ fonts: [{ family: 'F', weight: 400, file: file }] }),
    },
    { name: 'a logo', front: `logo: ${url}` },
    { name: 'an address of the deck', front: `url: ${server}/deck` },
    { name: 'a marking', front: `marking: "<img src=${server}/a.png>"` },
    { name: 'metrics by their path', front: `metrics: ${file}` },
    { name: 'metrics by their address', front: `metrics: ${server}/m.json` },
    { name: 'a background', body: `x\n\n## T {background="url(${server}/a.png)"}\n\nx` },
    {
      name: 'the text and the address of a source',
      body: '{{rate.north}}',
      files: {
        'metrics.json': JSON.stringify({
          sources: { s: { title: 'S', tier: 'official', url: `${server}/source`, text: file } },
          entities: { north: { name: `<img src=${server}/a.png>`, kind: 'region' } },
          metrics: { rate: { name: 'Rate', unit: '%', kind: 'share', base: 'all', timeless: true } },
          observations: [{ metric: 'rate', entity: 'north', value: 1, source: 's', quote: 'x' }],
        }),
      },
    },
  ];
}

/** The same without a build between: what a page could ask for if everything before failed. */
export function canaryPage({ server, file }: Canary): string {
  const { body } = { body: canaryCases({ server, file }) };
  const markup = body.flatMap(({ body: text = '' }) => (text.startsWith('<') ? [text] : []));
  const styles = body.flatMap(({ files = {} }) =>
    Object.entries(files).flatMap(([path, text]) => (path.endsWith('.css') ? [text] : [])),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>
<link rel="preload" as="image" href="${server}/p.png"><link rel="prefetch" href="${server}/f"><link rel="dns-prefetch" href="${server}">
<script src="${server}/a.js"></script><style>${styles.join('\n')}</style></head>
<body background="${server}/body.png"><p>before</p>${markup.join('\n')}
<iframe srcdoc="<img src='${server}/s.png'><iframe src='file://${file}'></iframe>"></iframe>
<script>fetch('${server}/f');new Image().src='${server}/i';document.body.append('written by a script');location='${server}/l'</script>
<img src="x" onerror="fetch('${server}/e')"><p>behind</p></body></html>`;
}
