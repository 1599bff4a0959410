import { enableCopy } from './copy.ts'
import { prefetchOnIntent } from './prefetch.ts'

prefetchOnIntent()
enableCopy()
