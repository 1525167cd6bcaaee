import { describe, expect, it } from 'vitest';
import { RecordedPath } from '../../../src/draw/svg/recorded-path.ts';
import type { SvgContext } from '../../../src/draw/svg/svg-context.ts';
import { recordSvg } from '../record-svg.ts';

describe('paint', () => {
  it.each([
    ['#0b4f8a', ' fill="#0b4f8a"'],
    ['#0b4f8a80', ' fill="#0b4f8a" fill-opacity="0.5"'],
    ['#0b48', ' fill="#0b4" fill-opacity="0.53"'],
    ['rgba(1, 2, 3, 0.25)', ' fill="rgb(1,2,3)" fill-opacity="0.25"'],
    ['var(--chart-neutral)', ' fill="var(--chart-neutral)"'],
    ['"><script>', ' fill="&quot;&gt;&lt;script&gt;"'],
  ])('%s is written %s', (colour, attributes) => {
    const svg = recordSvg((c) => {
      c.fillStyle = colour;
      c.fillRect(0, 0, 1, 1);
    });
    expect(svg).toBe(`<path d="M0 0H1V1H0Z"${attributes}/>`);
  });

  it('that is not seen is left out', () => {
    const svg = recordSvg((c) => {
      c.fillStyle = 'transparent';
      c.fillRect(0, 0, 1, 1);
      c.fillStyle = '#000';
      c.globalAlpha = 0;
      c.fillRect(0, 0, 1, 1);
    });
    expect(svg).toBe('');
  });

  it('of a path filled and stroked is one element', () => {
    const svg = recordSvg((c) => {
      c.rect(0, 0, 1, 1);
      c.fill();
      c.lineWidth = 3;
      c.setLineDash([4, 2]);
      c.stroke();
    });
    expect(svg).toBe(
      '<path d="M0 0H1V1H0Z" fill="#000" stroke="#000" stroke-width="3" stroke-dasharray="4 2"/>',
    );
  });

  it('keeps what it has where canvas ignores a value', () => {
    const svg = recordSvg((c) => {
      c.lineWidth = 5;
      c.lineWidth = 0;
      c.lineWidth = Number.NaN;
      c.globalAlpha = 2;
      c.font = 'no font';
      c.setLineDash([-1]);
      c.translate(Number.NaN, 0);
      c.strokeRect(0, 0, 1, 1);
    });
    expect(svg).toBe('<path d="M0 0H1V1H0Z" fill="none" stroke="#000" stroke-width="5"/>');
  });

  it('with a gradient refers to one definition, moved with its transform', () => {
    const svg = recordSvg((c) => {
      const gradient = c.createLinearGradient(0, 0, 0, 10);
      gradient.addColorStop(0, '#0b4f8a80');
      gradient.addColorStop(1, 'transparent');
      c.fillStyle = gradient;
      c.fillRect(0, 0, 1, 1);
      c.fillRect(2, 0, 1, 1);
      c.translate(5, 0);
      c.fillRect(0, 0, 1, 1);
    });
    expect(svg.match(/<linearGradient /g)).toHaveLength(2);
    expect(svg).toContain(
      '<stop offset="0" stop-color="#0b4f8a" stop-opacity="0.5"/><stop offset="1" stop-color="#000" stop-opacity="0"/>',
    );
    expect(svg).toContain(
      'id="c.1" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="10" gradientTransform="matrix(1 0 0 1 5 0)"',
    );
    expect([...svg.matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual([
      'url(#c.0)',
      'url(#c.0)',
      'url(#c.1)',
    ]);
  });
});

describe('clips', () => {
  const square = (c: SvgContext, size: number) => {
    c.beginPath();
    c.rect(0, 0, size, size);
    c.clip();
  };

  it('lie within each other, and end with the state that they were made in', () => {
    const svg = recordSvg((c) => {
      c.save();
      square(c, 10);
      c.fillRect(0, 0, 1, 1);
      c.save();
      square(c, 5);
      c.fillRect(0, 0, 2, 2);
      c.restore();
      c.fillRect(0, 0, 3, 3);
      c.restore();
      c.fillRect(0, 0, 4, 4);
    });
    expect(svg.replace(/<defs>.*<\/defs>/, '').replace(/ fill="#000"/g, '')).toBe(
      '<g clip-path="url(#c.0)"><path d="M0 0H1V1H0Z"/><g clip-path="url(#c.1)"><path d="M0 0H2V2H0Z"/></g><path d="M0 0H3V3H0Z"/></g><path d="M0 0H4V4H0Z"/>',
    );
  });

  it('that are the same are one, and unused ones are not there', () => {
    const svg = recordSvg((c) => {
      for (const size of [1, 2]) {
        c.save();
        square(c, 10);
        c.fillRect(0, 0, size, size);
        c.restore();
      }
      square(c, 7);
    });
    expect(svg.match(/<clipPath/g)).toHaveLength(1);
    expect(svg.match(/<g /g)).toHaveLength(1);
  });
});

describe('text', () => {
  const textOf = (draw: (context: SvgContext) => void) =>
    recordSvg((c) => {
      c.font = '700 20px Noto';
      draw(c);
    });

  it('is one string, anchored as it is aligned, on its baseline', () => {
    const svg = textOf((c) => {
      c.textAlign = 'right';
      c.textBaseline = 'middle';
      c.fillText('浙江 <38%> & “x”', 50, 40);
    });
    expect(svg).toBe(
      '<text x="50" y="47.6" text-anchor="end" font-size="20" font-weight="700" fill="#000">浙江 &lt;38%&gt; &amp; “x”</text>',
    );
  });

  it('turns with its transform, is narrowed to fit, and keeps its spaces', () => {
    const svg = textOf((c) => {
      c.font = 'italic 10px Other, serif';
      c.translate(10, 20);
      c.rotate(-Math.PI / 2);
      c.scale(2, 2);
      c.fillText(' ab', 0, 0, 10);
    });
    expect(svg).toBe(
      '<text x="10" y="20" font-size="20" font-style="italic" font-family="Other, serif" transform="rotate(-90 10 20)" textLength="20" lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="#000"> ab</text>',
    );
  });

  it('with a line around it is there once', () => {
    const svg = textOf((c) => {
      c.strokeStyle = '#fff';
      c.strokeText('a', 1, 2);
      c.fillText('a', 1, 2);
    });
    expect(svg).toBe(
      '<text x="1" y="2" font-size="20" font-weight="700" fill="#000" stroke="#fff" paint-order="stroke">a</text>',
    );
  });

  it('has its line as a path where it is for a PDF', () => {
    const svg = recordSvg((c) => {
      c.font = '20px Noto';
      c.textAlign = 'right';
      c.strokeText('ab', 50, 40);
      c.fillText('ab', 50, 40);
    }, true);
    expect(svg).toBe(
      '<path transform="translate(50 40) translate(-20 0)" d="M0 0H20" fill="none" stroke="#000"/><text x="50" y="40" text-anchor="end" font-size="20" fill="#000">ab</text>',
    );
  });

  it('is measured, and left out where there is none', () => {
    const svg = textOf((c) => {
      expect(c.measureText('abcd').width).toBe(40);
      c.fillText('  ', 1, 2);
      c.fillText('a', Number.NaN, 2);
    });
    expect(svg).toBe('');
  });
});

describe('a context', () => {
  it('draws a path of its own where it stands by then, and goes on with the one begun before', () => {
    const path = new RecordedPath();
    path.rect(0, 0, 1, 1);
    const svg = recordSvg((c) => {
      c.moveTo(5, 5);
      c.translate(10, 0);
      c.fill(path);
      c.lineTo(5, 5);
      c.stroke();
    });
    expect(svg).toBe('<path d="M10 0H11V1H10Z" fill="#000"/><path d="M5 5H15" fill="none" stroke="#000"/>');
  });

  it('forgets all that is cleared, and cannot clear a part', () => {
    const svg = recordSvg((c) => {
      c.fillRect(0, 0, 1, 1);
      c.clearRect(0, 0, 100, 100);
    });
    expect(svg).toBe('');
    expect(() => recordSvg((c) => c.clearRect(0, 0, 50, 50))).toThrow('clearing a part is not supported');
  });

  it.each(['drawImage', 'createPattern', 'createConicGradient', 'putImageData', 'getImageData', 'arcTo'])(
    'refuses %s()',
    (name) => {
      expect(() => recordSvg((c) => (c as unknown as Record<string, () => void>)[name]?.())).toThrow(
        `SVG drawing: ${name}() is not supported.`,
      );
    },
  );

  it.each([
    ['shadowBlur', 4, 0],
    ['filter', 'blur(2px)', 'none'],
    ['globalCompositeOperation', 'destination-over', 'source-over'],
    ['letterSpacing', '2px', '0px'],
  ])('refuses %s = %s', (name, value, neutral) => {
    const set = (to: unknown) => recordSvg((c) => Object.assign(c, { [name]: to }));
    expect(() => set(value)).toThrow(`SVG drawing: ${name} = ${value} is not supported.`);
    expect(set(neutral)).toBe('');
  });

  it.each([
    ['a pattern', (c: SvgContext) => Object.assign(c, { fillStyle: {} })],
    [
      'mirror, skew or stretch',
      (c: SvgContext) => {
        c.scale(1, 2);
        c.strokeRect(0, 0, 1, 1);
      },
    ],
  ])('refuses %s', (message, draw) => {
    expect(() => recordSvg(draw)).toThrow(message);
  });
});
