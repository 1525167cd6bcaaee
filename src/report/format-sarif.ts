import { catalogue, type ProblemCode } from '../problem/catalogue.ts';
import type { Problem } from '../problem/problem.ts';
import { locateProblem } from './located-problem.ts';

/** SARIF 2.1.0, as code scanners and editors read it. */
export function formatSarif(problems: readonly Problem[], version: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lectern', version, rules: codes.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => describeResult(problem, codes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(code: ProblemCode) {
  const { title, what, why, mend, severity } = catalogue[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: { text: `${what}\n\n${why}\n\n${mend}` },
    defaultConfiguration: { level: severity },
  };
}

function describeResult(problem: Problem, codes: readonly ProblemCode[]) {
  const { code, severity, message, hint, file, line, column, endLine, endColumn, related } =
    locateProblem(problem);
  const place = (uri: string, region: object) => ({
    physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region },
  });
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(problem.code),
    level: severity,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations:
      file === undefined ? [] : [place(file, { startLine: line, startColumn: column, endLine, endColumn })],
    ...(related && {
      relatedLocations: [
        {
          ...place(related.file, { startLine: related.line, startColumn: related.column }),
          message: { text: related.message },
        },
      ],
    }),
  };
}
