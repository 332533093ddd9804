using Slipway.Language.Syntax;

namespace Slipway.Import.Definitions;

/// <summary>Keys of an Application itself with nothing after them, which the API server drops.</summary>
internal static class Nulls
{
    /// <summary>Leaves them out.</summary>
    /// <param name="mapping">A mapping of the Application.</param>
    /// <returns>The mapping without them.</returns>
    public static SpecMapping Without(SpecMapping mapping) =>
        mapping
            .Entries.Where(entry => entry.Value is SpecScalar { Kind: ScalarKind.Null })
            .Aggregate(mapping, (left, entry) => left.Without(entry.Key.Text));
}
