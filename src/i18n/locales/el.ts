import { messages } from '../messages.ts';
export default messages;
