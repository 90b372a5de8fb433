import { exportCatalog } from '../exporting/exportCatalog';
import { exportFormats, type ExportFormat } from '../../../shared/src/exportFormats';
import { catalogNamed } from './catalogNamed';
import { parseCommandLine, UsageError } from './commandLine';
import { writeText } from './writeText';
import type { CliCommand } from './world';

const options = { format: { takes: 'text' }, out: { takes: 'text' } } as const;

/** `catalog export ID --format FORMAT`: to standard output, or into a file. */
export const exportCommand: CliCommand = async (args, { host, print }) => {
  const {
    operands: [id, ...rest],
    options: { format, out },
  } = parseCommandLine(args, options);
  if (id === undefined || rest.length > 0 || !isFormat(format))
    throw new UsageError(
      `Name one catalog and a format of ${Object.keys(exportFormats).join(', ')}: catalog export http --format go.`,
    );
  const exported = exportCatalog(await catalogNamed(id, host), format);
  if ('why' in exported) throw new UsageError(exported.why);
  if (out === '' || out === '-') await print(exported.text.replace(/\r?\n$/, ''));
  else await writeText(out, exported.text);
  return 0;
};

const isFormat = (text: string): text is ExportFormat => Object.hasOwn(exportFormats, text);
