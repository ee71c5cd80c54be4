type Step = () => unknown

const steps: Step[] = []
let ending = false

/** Has `step` done when the process ends, before the steps that were named earlier. */
export function whenEnding(step: Step): void {
  steps.unshift(step)
}

// The rest even when one fails.
async function takeSteps(): Promise<void> {
  ending = true
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      process.exitCode = 1
      console.warn((error as Error).message)
    }
  }
}

async function stopped(): Promise<void> {
  // A second Ctrl-C does not wait.
  if (ending) process.exit(130)
  console.log('\nStopping. What was begun is finished first.')
  await takeSteps()
  process.exit()
}

/** Runs a process that ends in order at Ctrl-C or when told to stop; what goes wrong is said without a stack. */
export async function asProcess(main: () => Promise<unknown>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopped())
  try {
    await main()
  } catch (error) {
    if (ending) return
    console.error((error as Error).message)
    process.exitCode = 1
    await takeSteps()
    process.exit()
  }
}

/** Runs a process that has one thing to do, and ends when it is done. */
export async function asTask(main: () => Promise<unknown>): Promise<void> {
  await asProcess(async () => {
    await main()
    await takeSteps()
  })
}
