/** Version of the app, the one of package.json (a test compares them). */
export const APP_VERSION = '0.2.0'
