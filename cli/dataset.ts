import type { Dataset } from '../schema/dataset.ts'
import { readDataset } from '../schema/read.ts'
import { UsageError } from './args.ts'
import { DATA } from './data-folder.ts'
import { report } from './report.ts'

/** The data set a command works on: the working folder's. Null, with every problem reported, when it is broken. */
export async function datasetOf(release: string | undefined, err: (text: string) => void): Promise<Dataset | null> {
  if (release !== undefined) throw new UsageError('--release is not here yet')
  const { dataset, problems } = await readDataset(DATA, { now: new Date(), release: 'working-copy' })
  if (dataset === null) err(report(problems.filter((problem) => problem.severity === 'error'), 'human', false))
  return dataset
}
