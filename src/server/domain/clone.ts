/** Whether this instance is a copy of the one that was set up: its name is another one than was noted then. '' where no
 * name was noted, which proves nothing. */
export function isClone(instanceNameThen: string, instanceNameNow: string): boolean {
    return instanceNameThen !== '' && instanceNameThen !== instanceNameNow
}
