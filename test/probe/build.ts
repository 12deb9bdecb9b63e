import { fileURLToPath } from 'node:url'
import { buildApp } from '../build-app'

/** Builds the probe app, unless its sources are as they were; answers its `dist/app`. */
export function buildProbe(): string {
    return buildApp(fileURLToPath(new URL('.', import.meta.url)))
}
