import { LitElement } from 'lit';
import { drawn } from './drawn.ts';

/**
 * An element in which what is pressed shows by itself that it is chosen. What that means for the rest of the screen would
 * hold up the frame that shows it, and comes in the next.
 */
export class Unhurried extends LitElement {
  /** @internal The change that is about to be drawn is somebody's choice. */
  protected chosen = false;

  protected override async scheduleUpdate(): Promise<unknown> {
    const { chosen } = this;
    this.chosen = false;
    if (chosen) await drawn();
    return super.scheduleUpdate();
  }
}
