/** Each calls `hit()`, or asks evil.example for something, wherever it is taken for more than text. */
export const markup: readonly string[] = [
  '<script>hit()</script>',
  '</script><script>hit()</script>',
  '<!--<script>hit()',
  '--></style></title></textarea><script>hit()</script>',
  '"><script>hit()</script>',
  "'><script>hit()</script>",
  '" onmouseover="hit()" autofocus onfocus="hit()',
  "' onmouseover='hit()' x='",
  '<img src=x onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<math><mi xlink:href="javascript:hit()">x</mi></math>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<object data="https://evil.example/"></object><embed src="javascript:hit()">',
  '<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<form action="javascript:hit()"><button formaction="javascript:hit()">x</button></form>',
  '<b onclick="hit()">x</b>',
  '<b style="background:url(https://evil.example/x.png)">x</b>',
  '<b class="x" title="&quot; onclick=&quot;hit()">x</b>',
  '<a href="javascript:hit()">x</a>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '\\<script>hit()\\</script>',
  '{{{hit}}} {{> hit}} {{#if hit}}x{{/if}}',
  '{{constructor.constructor "hit()"}} {{lookup this "constructor"}}',
];

/** For the metrics file, where no Markdown is read. */
export const markupInData: readonly string[] = [
  '</script><script>hit()</script>',
  '<!--<script>hit()',
  '"><img src=x onerror=hit()>',
  '" onmouseover="hit()" autofocus onfocus="hit()',
  "' onmouseover='hit()' x='",
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '\u2028\u2029{{{hit}}} {{constructor.constructor "hit()"}}',
];

/** For what links, images and includes lead to. */
export const addresses: readonly string[] = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  'java&#115;cript:hit()',
  'java%73cript:hit()',
  '&#1;javascript:hit()',
  'java&Tab;script:hit()',
  'vbscript:hit()',
  'data:text/html,<script>hit()</script>',
  'data:image/svg+xml,%3Csvg/onload=hit()%3E',
  '//evil.example/x.png',
  'https:evil.example',
  'https://evil.example/"onclick="hit()',
  "https://evil.example/'onclick='hit()",
  'https://evil.example/</script><script>hit()</script>',
  'mailto:x@evil.example?"onfocus="hit()',
  '#"onclick="hit()',
  'file:///etc/passwd',
  '../../../etc/passwd',
];

/** For KaTeX, which knows commands that link and fetch. */
export const formulas: readonly string[] = [
  '\\href{javascript:hit()}{x}',
  '\\url{javascript:hit()}',
  '\\htmlId{x}{y}',
  '\\htmlStyle{background:url(https://evil.example/x.png)}{y}',
  '\\htmlData{x=y}{z}',
  '\\includegraphics{https://evil.example/x.png}',
  '\\text{<script>hit()</script>}',
  '\\def\\a{\\a\\a}\\a',
];

/** A drawing that would run and fetch if it were more than a picture. */
export const hostileSvg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" onload="parent.hit()">
<script>parent.hit(); top.hit()</script>
<image xlink:href="https://evil.example/x.png" width="9" height="9"/>
<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"></iframe></foreignObject>
<style>@import "https://evil.example/x.css"; rect { fill: url(https://evil.example/x.svg#a) }</style><rect width="9" height="9"/></svg>`;
