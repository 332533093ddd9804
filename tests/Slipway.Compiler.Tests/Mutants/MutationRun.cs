using System.Globalization;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>What the compiler said of mutants.</summary>
/// <param name="Mutants">The mutants, and what was found in each that is not found in the original.</param>
internal sealed record MutationRun(IReadOnlyList<(Mutant Mutant, IReadOnlyList<Diagnostic> Found)> Mutants)
{
    public int Total => Mutants.Count;

    /// <summary>The share of mutants in which one mistake is reported as several.</summary>
    public double CascadeRate => Mutants.Count == 0 ? 0 : (double)Cascades.Count() / Mutants.Count;

    /// <summary>Those mutants, with what is said of each.</summary>
    public string CascadesInWords =>
        string.Join('\n', Cascades.Select(one => $"{one.Mutant}\n    {string.Join("\n    ", one.Found)}"));

    private IEnumerable<(Mutant Mutant, IReadOnlyList<Diagnostic> Found)> Cascades =>
        Mutants.Where(one => one.Found.Count > 1);

    public double Rate => Share(Mutants);

    /// <summary>Puts mutants of projects to the compiler. It must never throw.</summary>
    /// <param name="projects">The projects; those with errors of their own are left out.</param>
    /// <param name="most">How many mutants of a project are tried at most: as many of each mistake, spread over the project.</param>
    public static MutationRun Of(IEnumerable<Project> projects, int most = int.MaxValue) =>
        new([
            .. projects
                .AsParallel()
                .AsOrdered()
                .SelectMany(project =>
                {
                    var before = project.Check();
                    return before.Any(found => found.Severity == Severity.Error)
                        ? []
                        : Spread([.. Mutant.AllOf(project)], most).Select(mutant => (mutant, mutant.Reports(before)));
                }),
        ]);

    /// <summary>The share that was reported, as a whole and of each mistake, and every mutant that was not.</summary>
    public override string ToString() =>
        $"{Words(Mutants)} mutants reported, {CascadeRate:P1} of them more than once"
        + string.Concat(
            Mutants
                .GroupBy(one => one.Mutant.Mutation)
                .OrderBy(kind => kind.Key.Name, StringComparer.Ordinal)
                .Select(kind => $"\n  {kind.Key.Name}: {Words([.. kind])}")
        )
        + string.Concat(Mutants.Where(one => one.Found.Count == 0).Select(one => $"\n  survives: {one.Mutant}"));

    private static string Words(IReadOnlyList<(Mutant, IReadOnlyList<Diagnostic> Found)> mutants) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{mutants.Count(one => one.Found.Count > 0)} of {mutants.Count} ({Share(mutants):P1})"
        );

    private static double Share(IReadOnlyList<(Mutant, IReadOnlyList<Diagnostic> Found)> mutants) =>
        mutants.Count == 0 ? 1 : (double)mutants.Count(one => one.Found.Count > 0) / mutants.Count;

    private static IEnumerable<Mutant> Spread(IReadOnlyList<Mutant> mutants, int most) =>
        mutants
            .GroupBy(mutant => mutant.Mutation)
            .SelectMany(kind =>
            {
                var all = kind.ToList();
                var step = Math.Max(1, (int)((long)all.Count * Mutation.All.Count / most));
                return all.Where((_, at) => at % step == 0);
            });
}
