import { combobox } from './combobox.ts'
import { enableCopy } from './copy.ts'
import { prefetchOnIntent } from './prefetch.ts'
import type { SearchRow } from './searched.ts'

prefetchOnIntent()
enableCopy()

const input = document.querySelector<HTMLInputElement>('#q')
const list = document.querySelector<HTMLElement>('#found')
const status = document.querySelector<HTMLElement>('#found-status')
// Without the list the form goes on as it is.
if (input && list && status)
  combobox({
    input,
    list,
    status,
    nothing: 'Nothing is called so; Enter searches everything.',
    pick: ([, , path]) => location.assign(path),
    async load() {
      const response = await fetch(list.dataset.rows ?? '').catch(() => null)
      return response?.ok === true ? ((await response.json()) as SearchRow[]) : null
    },
  })
