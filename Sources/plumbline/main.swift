runPlumbline()
