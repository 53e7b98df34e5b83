import { homeLater } from '@/features/home/later'
import { useFamilyView } from '@/features/premium-calendar'

export const later = homeLater(useFamilyView)
