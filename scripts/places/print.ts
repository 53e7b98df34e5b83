import { authoredPlaces, compilePlaces } from './compile'
import { generatedPlaces } from './generated'

// For the build (config/plugins/places.js): everything as one line of JSON. PLACES_GENERATED=344 measures with places that nobody wrote.
const count = Number(process.env['PLACES_GENERATED'] ?? 0)
const nationAndProvinces = authoredPlaces().filter(({ code }) => code.endsWith('0000'))
const places = count > 0 ? [...new Map([...nationAndProvinces, ...generatedPlaces(count)].map((place) => [place.code, place])).values()] : authoredPlaces()
process.stdout.write(JSON.stringify(compilePlaces(places)))
