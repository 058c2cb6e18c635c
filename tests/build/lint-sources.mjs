import { ESLint } from 'eslint';

/**
 * Lints sources that exist nowhere, as if they stood in the files named: reads `[file, source][]`
 * from standard input and answers, for each, the rules that refuse it and where. A process of its
 * own, since jest cannot load the configuration, which is an ES module.
 */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const sources = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const eslint = new ESLint();
const refusals = [];
for (const [filePath, source] of sources) {
  const [{ messages }] = await eslint.lintText(source, { filePath });
  refusals.push(messages.map(({ ruleId, message, line }) => ({ rule: ruleId ?? message, line })));
}
process.stdout.write(JSON.stringify(refusals));
