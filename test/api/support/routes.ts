import { SETUP_PATH } from '../../../src/server/contract'

/** Addresses of the setup API. */
export const CHECKLIST = `${SETUP_PATH}/checklist`
export const CLIENT = `${SETUP_PATH}/oauth-client`
export const SECRET = `${CLIENT}/secret`
export const USER = `${SETUP_PATH}/integration-user`
export const TEST_TASK = `${SETUP_PATH}/test-task`
export const REMOVAL = `${SETUP_PATH}/connection`
