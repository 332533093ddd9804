using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Model;

/// <summary>What became of one schema file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Builders">What is generated from it; null where it describes nothing, or cannot be read.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record SchemaResult(string Path, Builders? Builders, EquatableArray<SchemaProblem> Faults);
