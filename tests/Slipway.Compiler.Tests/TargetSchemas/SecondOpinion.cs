using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Validation;
using Slipway.Schema;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>What the target schemas say of an object.</summary>
internal static class SecondOpinion
{
    private static readonly SourceSpan Place = SourceSpan.StartOf("spec.yaml");

    /// <summary>The message about the object; null where it fits its schema.</summary>
    public static string? Of(JsonObject json) =>
        TargetValidation
            .Run([new RenderedObject(json, "component 'comp'", Place)], FrozenSet<string>.Empty)
            .Findings.SingleOrDefault()
            ?.Message;
}
