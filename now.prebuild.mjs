import { minify, rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup'
import { pageData, preactJsx } from './tools/page/plugins.mjs'

// Builds the installation checklist (src/client). Unlike the SDK's default: preact in place of react, short names, no
// source maps and no copy of the sources as records on the instance.
export default async ({ rootDir, config, fs, path, logger, registerExplicitId }) => {
    const clientDir = path.join(rootDir, config.clientDir)
    const buildDir = path.join(rootDir, config.staticContent.buildDir)
    fs.rmSync(buildDir, { recursive: true, force: true })
    const bundle = await rollup({
        fs,
        input: path.join(clientDir, 'index.html'),
        plugins: [
            preactJsx(),
            minify({ compress: true, mangle: true }),
            servicenowFrontEndPlugins({
                scope: config.scope,
                rootDir: clientDir,
                projectRootDir: rootDir,
                registerExplicitId,
                editableSourceCodeOnInstance: false,
            }),
            pageData(clientDir, config.scope),
        ],
    })
    const { output } = await bundle.write({ dir: buildDir, sourcemap: false })
    for (const { fileName } of output) logger.info(`Bundled ${fileName}`)
}
