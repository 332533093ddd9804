using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>A key that is in a spec and that a schema knows.</summary>
/// <param name="Owner">The mapping it is in.</param>
/// <param name="Entry">The key and its value.</param>
/// <param name="Types">The types its value may have.</param>
/// <param name="IsRequired">Whether the mapping is wrong without it.</param>
/// <param name="IsClosed">Whether the mapping takes no other key.</param>
/// <param name="References">What the value must name; null where it is not a reference.</param>
/// <param name="Siblings">The keys that the mapping may have.</param>
internal sealed record KeyPlace(
    SpecMapping Owner,
    SpecEntry Entry,
    SchemaTypes Types,
    bool IsRequired,
    bool IsClosed,
    string? References,
    IReadOnlyList<string> Siblings
);
