using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2008: two volumes of a container are mounted at one path.</summary>
internal sealed class DuplicateMountPath : ScopeRule
{
    private const string Path = "mountPath";

    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedReferenceDiagnostics.DuplicateMountPath
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        scope
            .Components(RepeatedNames.MountingComponents)
            .SelectMany(one => RepeatedNames.Judge(Paths(scope, one)))
            .Select(verdict => Finding.Of(Twice, verdict));

    private static IEnumerable<Named<Location>> Paths(SpecScope scope, SpecPart component)
    {
        if (component.Builder!.Definition == "model-training")
            return component.Writing("storage").SelectMany(one => Mounted(scope, one));
        var mounts = component.Writing("volumeMounts").ToList();
        return mounts.Count == 0
            ? Repeats.Written(component, "volumes", Path)
            : mounts
                .Where(one => one.IsCertain)
                .SelectMany(one => scope.Filled(one.Call)?.Calls ?? [])
                .GroupBy(one => one.Call.Signature.Key, StringComparer.Ordinal)
                .SelectMany(group => group.SelectMany(one => Mounted(scope, one)));
    }

    /// <summary>The path that a call names itself, or in the lambda it is given.</summary>
    private static IEnumerable<Named<Location>> Mounted(SpecScope scope, (SpecCall Call, bool IsCertain) mount)
    {
        if (!mount.IsCertain)
            return [];
        return mount.Call[Path]?.Named is { } path
            ? [path]
            : (scope.Filled(mount.Call)?.Calls ?? []).SelectMany(one => Mounted(scope, one));
    }
}
