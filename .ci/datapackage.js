// Checks a report against its own datapackage.json with the library of the Frictionless project:
// the descriptor, then every cell's type and constraints, every table's keys.
// Usage: NODE_PATH=... node datapackage.js FOLDER
const path = require('path')
const { Package } = require('datapackage')

async function main(folder) {
  const report = await Package.load(path.join(folder, 'datapackage.json'))
  const problems = report.errors.map(error => error.message)
  for (const resource of report.resources) {
    problems.push(...resource.errors.map(error => `${resource.name}: ${error.message}`))
    if (!resource.tabular) continue
    problems.push(...resource.schema.errors.map(error => `${resource.name}: ${error.message}`))
    try {
      const rows = await resource.read({ relations: true, forceCast: false })
      console.log(`${resource.name}: ${rows.length} rows`)
    } catch (error) {
      const causes = error.multiple ? error.errors : [error]
      problems.push(...causes.map(cause => `${resource.name}: ${cause.message}`))
    }
    for (const field of resource.descriptor.schema.fields) {
      if (!field.description) problems.push(`${resource.name}.${field.name} has no description`)
      if (['integer', 'number'].includes(field.type) && !field.unit) {
        problems.push(`${resource.name}.${field.name} has no unit`)
      }
    }
  }
  problems.forEach(problem => console.error(problem))
  process.exitCode = problems.length ? 1 : 0
}

main(process.argv[2])
