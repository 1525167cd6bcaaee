import { describe, expect, it } from 'vitest';
import { wrapArtifacts } from '../../../src/node/pdf/wrap-artifacts.ts';

const wrap = (lines: readonly string[], marked: readonly string[] = []) =>
  wrapArtifacts(lines.join('\n'), (form) => marked.includes(form)).split('\n');

describe('wrapArtifacts', () => {
  it('says of what no element holds that it is an artifact, and leaves the rest as it is', () => {
    expect(
      wrap([
        'q',
        '1 0 0 1 0 0 cm',
        '0 0 9 9 re',
        'f',
        '/P <</MCID 0>> BDC',
        'BT',
        '(a) Tj',
        'ET',
        'EMC',
        'Q',
      ]),
    ).toEqual([
      'q',
      '1 0 0 1 0 0 cm',
      '/Artifact BMC',
      '0 0 9 9 re',
      'f',
      'EMC',
      '/P <</MCID 0>> BDC',
      'BT',
      '(a) Tj',
      'ET',
      'EMC',
      'Q',
    ]);
  });

  it('ends what is still open where the page ends', () => {
    expect(wrap(['BT', '(7) Tj', 'ET'])).toEqual(['/Artifact BMC', 'BT', '(7) Tj', 'ET', 'EMC']);
  });

  it('keeps what stands about a blank that is told apart', () => {
    const lines = [
      'BT',
      '(22) Tj',
      '/Span<</ActualText <FEFF00A0> >> BDC',
      '( ) Tj',
      'EMC',
      '(May) Tj',
      'ET',
    ];
    expect(wrap(lines)).toEqual(['/Artifact BMC', ...lines, 'EMC']);
  });

  it('holds a form, but none that has marks of its own', () => {
    const lines = ['0 0 9 9 re', 'f', '/X3 Do', '/X4 Do'];
    expect(wrap(lines, ['X4'])).toEqual(['/Artifact BMC', '0 0 9 9 re', 'f', '/X3 Do', 'EMC', '/X4 Do']);
  });

  it('does not take apart what is marked already', () => {
    const lines = [
      '/Artifact BMC',
      '0 0 9 9 re',
      'EMC',
      '/Span BMC',
      '/P <</MCID 1>> BDC',
      'f',
      'EMC',
      'EMC',
    ];
    expect(wrap(lines)).toEqual(lines);
  });
});
