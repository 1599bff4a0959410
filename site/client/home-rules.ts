import type { Dataset } from '../../schema/dataset.ts'
import type { HomeDevice } from '../home-state.ts'
import { clearWrong, readChoices, rememberFormat, showOwnFields, showWrong } from './choices.ts'
import { found, rested } from './found.ts'
import type { DrawnHome } from './home-engine.tsx'

interface Options {
  /** The data set, loaded when it is first needed. */
  dataset: () => Promise<Dataset>
  /** A choice changed: time to draw again. */
  onChoice: () => void
}

export interface RulesBox {
  form: HTMLFormElement
  /** Draws the rules for these devices; gives what was drawn, or null when a later drawing overtook this one. */
  draw: (asked: readonly HomeDevice[]) => Promise<DrawnHome | null>
}

/** Makes the box work in which the rules of a whole home are chosen and shown. Nothing of it is sent anywhere. */
export function rulesBox({ dataset, onChoice }: Options): RulesBox {
  const form = found<HTMLFormElement>('#choices')
  const output = found('#rule-output')
  const status = found('#rule-status')
  const origin = form.dataset.site ?? location.origin
  let newest = 0
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', rested(onChoice))
  return {
    form,
    async draw(asked) {
      const turn = ++newest
      const [engine, data] = await Promise.all([import('./home-engine.tsx'), dataset()])
      showOwnFields(form)
      const chosen = readChoices(form)
      const drawn = await engine.drawHome(data, asked, chosen, origin)
      if (turn !== newest) return null
      clearWrong(form)
      output.classList.toggle('stale', !drawn.ok)
      if (!drawn.ok) {
        for (const { parameter, detail } of drawn.wrong) showWrong(form, parameter, detail)
        status.textContent = `Not updated. ${drawn.wrong.map(({ detail }) => detail).join('; ')}.`
        return drawn
      }
      output.innerHTML = drawn.html
      found('#later').innerHTML = drawn.later
      status.textContent = drawn.words
      rememberFormat(chosen)
      return drawn
    },
  }
}
