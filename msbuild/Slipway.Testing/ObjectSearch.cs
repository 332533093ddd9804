using System.Globalization;
using Slipway.Schema.Words;

namespace Slipway.Testing;

/// <summary>Finds objects and manifests, and says what is there where one is not.</summary>
internal static class ObjectSearch
{
    private const int Shown = 40;

    /// <summary>Finds an object.</summary>
    public static SlipwayObject Find(
        SlipwayCompilation compilation,
        string kind,
        string name,
        string? target,
        string? @namespace
    )
    {
        var found = All(compilation, kind, name, target, @namespace);
        if (found.Count == 0)
            throw new SlipwayAssertionException(
                Missing(compilation, kind, name, target, @namespace) + Known(compilation)
            );
        if (found.Select(one => one.ToYaml()).Distinct(StringComparer.Ordinal).Count() == 1)
            return found[0];
        var apart = found.Select(one => one.Namespace).Distinct(StringComparer.Ordinal).Count() > 1;
        var places = found
            .Select(one => apart ? one.Namespace ?? "no namespace" : one.Target)
            .Distinct(StringComparer.Ordinal);
        throw new SlipwayAssertionException(
            $"{SlipwayObject.WordsOf(kind, name)} differs between {string.Join(" and ", places)}: name its {(apart ? "namespace" : "target")}"
        );
    }

    /// <summary>The objects that fit.</summary>
    public static IReadOnlyList<SlipwayObject> All(
        SlipwayCompilation compilation,
        string kind,
        string name,
        string? target,
        string? @namespace
    ) =>
        [
            .. compilation.Objects.Where(one =>
                one.Kind == kind
                && one.Name == name
                && (target is null || one.Target == target)
                && (@namespace is null || one.Namespace == @namespace)
            ),
        ];

    /// <summary>Finds a manifest.</summary>
    public static SlipwayManifest Manifest(SlipwayCompilation compilation, string path)
    {
        var paths = compilation.Manifests.Select(manifest => manifest.Path).ToList();
        return compilation.Manifests.FirstOrDefault(manifest => manifest.Path == path)
            ?? throw new SlipwayAssertionException(
                $"there is no manifest '{path}'{Nearest(path, paths)}{List(compilation, paths)}"
            );
    }

    private static string Missing(
        SlipwayCompilation compilation,
        string kind,
        string name,
        string? target,
        string? @namespace
    )
    {
        var objects = compilation.Objects.Where(one => target is null || one.Target == target).ToList();
        var words = kind.Length == 0 ? $"document '{name}'" : SlipwayObject.WordsOf(kind, name);
        if (objects.Count == 0 && target is not null && !compilation.HasErrors)
            return $"there is no {words}, as nothing is compiled for target '{target}'{Nearest(target, compilation.Manifests.Select(one => one.Target))}";
        var named = objects.Where(one => one.Kind == kind).ToList();
        if (named.Count == 0)
            return $"there is no {words}{Nearest(kind, objects.Select(one => one.Kind))}";
        return named.Exists(one => one.Name == name)
            ? $"there is no {words} in namespace '{@namespace}'{Nearest(@namespace!, named.Select(one => one.Namespace ?? ""))}"
            : $"there is no {words}{Nearest(name, named.Select(one => one.Name))}";
    }

    private static string Nearest(string word, IEnumerable<string> words) =>
        NearestWord.Find(word, words.Where(one => one.Length > 0).Distinct(StringComparer.Ordinal)) is { } nearest
            ? $": did you mean '{nearest}'?"
            : "";

    private static string Known(SlipwayCompilation compilation) =>
        List(
            compilation,
            compilation.Objects.Select(one => $"{one.Target}: {one}").Distinct(StringComparer.Ordinal).ToList()
        );

    private static string List(SlipwayCompilation compilation, List<string> there)
    {
        if (compilation.HasErrors)
            return $"\nNothing is compiled, since there are errors:{FindingList.Of(compilation.Findings.Where(one => one.Severity == FindingSeverity.Error))}";
        if (there.Count == 0)
            return "\nNothing is compiled: the specs hold no document for the targets that are asked for.";
        var more =
            there.Count > Shown
                ? string.Create(CultureInfo.InvariantCulture, $"\n  and {there.Count - Shown} more")
                : "";
        return $"\nThere are:{string.Concat(there.Take(Shown).Select(one => $"\n  {one}"))}{more}";
    }
}
