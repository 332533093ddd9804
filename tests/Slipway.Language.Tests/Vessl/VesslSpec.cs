namespace Slipway.Language.Tests.Vessl;

/// <summary>Whole VESSL documents around the few lines a test is about.</summary>
internal static class VesslSpec
{
    private const string Head = """
        name: train
        image: quay.io/vessl-ai/torch:2.3.1-cuda12.1-r5
        resources: {cluster: vessl-gcp-oregon, preset: gpu-l4-small}

        """;

    /// <summary>A run with a name, an image, resources, a command, and more.</summary>
    /// <param name="more">Further lines at the root.</param>
    public static string Run(string more) => $"{Bare(more)}\nrun: python train.py\n";

    /// <summary>A run without a command.</summary>
    /// <param name="more">Further lines at the root.</param>
    public static string Bare(string more) => Head.ReplaceLineEndings("\n") + more.ReplaceLineEndings("\n");

    /// <summary>A run with a script.</summary>
    /// <param name="script">The lines of the script, not indented.</param>
    /// <param name="more">Further lines at the root.</param>
    public static string Script(string script, string more = "") =>
        Bare($"{more}\nrun:\n- workdir: /root\n  command: |-\n")
        + string.Concat(script.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => $"    {line}\n"));

    /// <summary>A pipeline with one step that is a run.</summary>
    /// <param name="run">Further lines of the run, not indented.</param>
    /// <param name="spec">Further lines of the step's <c>spec</c>, not indented.</param>
    /// <param name="root">Further lines of the pipeline.</param>
    public static string Pipeline(string run, string spec = "", string root = "") =>
        $"api_version: v1\n{root}\nsteps:\n- key: only\n  type: v1/run\n  spec:\n{Indented(spec, 4)}    run_spec:\n"
        + Indented(Run(run), 6);

    private static string Indented(string lines, int indentation) =>
        string.Concat(
            lines
                .ReplaceLineEndings("\n")
                .TrimEnd('\n')
                .Split('\n')
                .Where(line => line.Length > 0)
                .Select(line => $"{new string(' ', indentation)}{line}\n")
        );
}
