using System.Text.Json.Nodes;
using Slipway.Compiler;
using Slipway.Kinds;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

// Compiles each file by itself, and says what was found and written. Of a kind it says how far an object is.
foreach (var file in Directory.EnumerateFiles(args[0], "*.yaml").Order(StringComparer.Ordinal))
{
    Console.WriteLine($"=== {Path.GetFileName(file)}");
    var analysis = Analysis.Run(
        [SourceText.From(Path.GetFileName(file), File.ReadAllText(file))],
        new WorkspaceOptions()
    );
    var compilation = Compilation.Run(analysis, Compilation.Targets);
    foreach (var found in compilation.Analysis.Diagnostics)
        Console.WriteLine($"{found.Id}: {found.Message}");
    foreach (var manifest in compilation.Manifests)
        Console.WriteLine($"{manifest.Path}:\n{manifest.Text}");
}
var farm = KindTable.Find("toys.example.com", "Farm");
Console.WriteLine("=== readiness");
Console.WriteLine(farm?.Ready.Of(JsonNode.Parse("""{"status": {"state": "Grown"}}""")!.AsObject()).Phase);
Console.WriteLine(farm?.Ready.Of(JsonNode.Parse("""{"status": {"state": "Sown"}}""")!.AsObject()).Phase);
