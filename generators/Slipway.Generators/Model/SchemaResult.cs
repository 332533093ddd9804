using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Model;

/// <summary>What became of one schema file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Builders">What is generated from it; null where it describes nothing, or cannot be read.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record SchemaResult(string Path, Builders? Builders, EquatableArray<SchemaProblem> Faults)
{
    /// <summary>Names the method where the schema describes a trait.</summary>
    /// <param name="members">The members of components.</param>
    /// <returns>The same with the name.</returns>
    public SchemaResult Named(IEnumerable<string> members) =>
        Builders is { Kind: BuilderKind.Trait } builders
            ? this with
            {
                Builders = builders with { Method = TraitMethod.Of(builders.Root.Name, members) },
            }
            : this;
}
