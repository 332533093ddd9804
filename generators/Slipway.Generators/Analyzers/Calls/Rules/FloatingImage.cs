using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Generators.Analyzers.Calls.Rules;

/// <summary>SLIP6001: an image has neither a version nor a digest.</summary>
internal sealed class FloatingImage : CallRule
{
    private static readonly DiagnosticDescriptor Floats = RuleDescriptor.SharedWarning(
        "SLIP6001",
        "An image floats",
        "image '{0}' {1}, so pods of one deployment may run different images: write a version, such as '{2}:1.0', or a digest, '{2}@sha256:…'"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Floats];

    public override IEnumerable<Diagnostic> Check(SpecCall call, SpecSymbols symbols)
    {
        foreach (var literal in call.Literals.Where(one => one.Parameter.IsImage && one.Text is not null))
        {
            if (ImageReference.Read(literal.Text!, out _) is not { Digest: null, Tag: null or "latest" } image)
                continue;
            var fault = image.Tag is null ? "has no tag" : "has the tag 'latest'";
            yield return Finding.At(Floats, literal.Location, literal.Text!, fault, image.Repository);
        }
    }
}
