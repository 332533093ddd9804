using Slipway.Build.Compiling;
using Slipway.Build.Logging;
using Slipway.Schema.Diagnostics;

namespace Slipway.NativeAot;

/// <summary>Specs that are compiled together, as those of one project are.</summary>
public static class Project
{
    private static readonly string[] Targets = ["kubevela", "kubernetes", "argo", "terraform", "vessl"];

    /// <summary>Compiles a project's specs for every target, into a folder of the project's name.</summary>
    /// <param name="specs">The folder of the specs, or the one file.</param>
    /// <param name="output">Where the folder is made.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public static void Compile(string specs, string output, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(Path.Combine(output, Name(specs)));
        var findings = new List<Diagnostic>();
        var request = new BuildRequest
        {
            Project = "project",
            Specs = Sources(specs),
            OutputFolder = Path.Combine(folder, "manifests"),
            IntermediateFolder = Path.Combine(folder, "state"),
            Targets = Targets,
        };
        Directory.CreateDirectory(request.IntermediateFolder);
        SpecBuild.Run(request, findings.Add, cancellation);
        File.WriteAllLines(Path.Combine(folder, "findings.txt"), findings.Select(finding => finding.ToString()));
        var log = new LogSession(Path.Combine(folder, "findings.sarif"), folder, folder, null, null, Begun: 0);
        SarifFile.Write(log.With("specs", findings.Select(finding => LoggedFinding.Of(finding, home: null))));
    }

    private static string Name(string specs) =>
        Path.GetFileName(specs) is "specs" ? Path.GetFileName(Path.GetDirectoryName(specs)!) : Path.GetFileName(specs);

    private static IReadOnlyList<SpecSource> Sources(string specs) =>
        File.Exists(specs)
            ? [new SpecSource(Path.GetFileName(specs), Path.GetFullPath(specs))]
            :
            [
                .. Directory
                    .EnumerateFiles(specs, "*.y*ml", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select(file => new SpecSource(
                        Path.GetRelativePath(specs, file).Replace('\\', '/'),
                        Path.GetFullPath(file)
                    )),
            ];
}
