using Slipway.Schema.Words;

namespace Slipway.Testing;

/// <summary>
/// What tests expect of compiled specs. Each throws a <see cref="SlipwayAssertionException"/> that says what was expected and what
/// was found.
/// </summary>
public static class CompilationAssertions
{
    /// <summary>Expects that nothing is an error.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <returns>The compilation.</returns>
    public static SlipwayCompilation ShouldHaveNoErrors(this SlipwayCompilation compilation) =>
        ShouldHaveNone(compilation, FindingSeverity.Error, "errors");

    /// <summary>Expects that nothing is an error or a warning.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <returns>The compilation.</returns>
    public static SlipwayCompilation ShouldHaveNoWarnings(this SlipwayCompilation compilation) =>
        ShouldHaveNone(compilation, FindingSeverity.Warning, "errors and warnings");

    /// <summary>Expects that nothing is found, advice included.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <returns>The compilation.</returns>
    public static SlipwayCompilation ShouldHaveNoFindings(this SlipwayCompilation compilation) =>
        ShouldHaveNone(compilation, FindingSeverity.Info, "findings");

    /// <summary>Expects a finding.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <param name="id">Its id: <c>SLIP3006</c>.</param>
    /// <returns>The first finding with this id.</returns>
    public static SlipwayFinding ShouldHaveFinding(this SlipwayCompilation compilation, string id)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(id);
        return compilation.Findings.FirstOrDefault(finding => IsOf(finding, id))
            ?? throw new SlipwayAssertionException(
                compilation.Findings.Count == 0
                    ? $"expected the finding {id}, and nothing was found"
                    : $"expected the finding {id}, and only others were found:{FindingList.Of(compilation.Findings)}"
            );
    }

    /// <summary>Expects that there is no finding of a kind.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <param name="id">The id: <c>SLIP3006</c>.</param>
    /// <returns>The compilation.</returns>
    public static SlipwayCompilation ShouldNotHaveFinding(this SlipwayCompilation compilation, string id)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(id);
        var found = compilation.Findings.Where(finding => IsOf(finding, id)).ToList();
        return found.Count == 0
            ? compilation
            : throw new SlipwayAssertionException($"expected no finding {id}, and there is:{FindingList.Of(found)}");
    }

    /// <summary>Expects an object.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <param name="kind">Its kind: <c>Deployment</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="target">The target that it is for; null for any.</param>
    /// <param name="namespace">Its namespace; null for any.</param>
    /// <returns>The object.</returns>
    public static SlipwayObject ShouldHave(
        this SlipwayCompilation compilation,
        string kind,
        string name,
        string? target = null,
        string? @namespace = null
    )
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return compilation.Object(kind, name, target, @namespace);
    }

    /// <summary>Expects that an object is not made.</summary>
    /// <param name="compilation">What was compiled; with errors, it says nothing of objects, and fails.</param>
    /// <param name="kind">Its kind: <c>Deployment</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="target">The target that it is for; null for any.</param>
    /// <param name="namespace">Its namespace; null for any.</param>
    /// <returns>The compilation.</returns>
    public static SlipwayCompilation ShouldNotHave(
        this SlipwayCompilation compilation,
        string kind,
        string name,
        string? target = null,
        string? @namespace = null
    )
    {
        ShouldHaveNoErrors(compilation);
        var found = ObjectSearch.All(compilation, kind, name, target, @namespace);
        return found.Count == 0
            ? compilation
            : throw new SlipwayAssertionException(
                $"expected no {found[0]}, and target {found[0].Target} has it:\n{found[0].ToYaml()}"
            );
    }

    /// <summary>Expects that the manifests run an image.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <param name="image">The image as manifests write it.</param>
    /// <returns>The compilation.</returns>
    public static SlipwayCompilation ShouldHaveImage(this SlipwayCompilation compilation, string image)
    {
        ShouldHaveNoErrors(compilation);
        ArgumentNullException.ThrowIfNull(image);
        if (compilation.Images.Contains(image, StringComparer.Ordinal))
            return compilation;
        var nearest = NearestWord.Find(image, compilation.Images) is { } near ? $": did you mean '{near}'?" : "";
        throw new SlipwayAssertionException(
            $"expected the image '{image}'{nearest}\nThe images are:{string.Concat(compilation.Images.Select(one => $"\n  {one}"))}"
        );
    }

    private static bool IsOf(SlipwayFinding finding, string id) =>
        string.Equals(finding.Id, id, StringComparison.OrdinalIgnoreCase);

    private static SlipwayCompilation ShouldHaveNone(SlipwayCompilation compilation, FindingSeverity least, string what)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var found = compilation.Findings.Where(finding => finding.Severity >= least).ToList();
        return found.Count == 0
            ? compilation
            : throw new SlipwayAssertionException($"expected no {what}, and there are:{FindingList.Of(found)}");
    }
}
