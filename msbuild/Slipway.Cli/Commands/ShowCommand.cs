using System.CommandLine;
using Slipway.Build.Compiling;
using Slipway.Build.Opening;
using Slipway.Cli.Showing;
using Slipway.Cli.Terminals;
using Slipway.Language.Binding;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway show [type]</c>: what can be written in a component, a trait, a document, and what it means.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var type = new Argument<string?>("type")
        {
            Description =
                "A type or a field in it: webservice, trait/scaler, apps/v1/Deployment, webservice.livenessProbe. By default, all types are listed.",
            HelpName = "type",
            Arity = ArgumentArity.ZeroOrOne,
        };
        type.CompletionSources.Add(_ =>
            new TypeList(SchemaCatalog.BuiltIn).All.Select(one => one.Name).Distinct(StringComparer.Ordinal)
        );
        var project = new Option<string>("--project")
        {
            Description = "The folder of the project whose own schemas count. By default, this folder.",
            HelpName = "folder",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("show", "Shows the fields of a component, trait, policy, step or document.")
        {
            type,
            project,
        };
        command.SetAction(
            (asked, cancellation) =>
                Task.FromResult(Run(terminal, asked.GetValue(type) ?? "", asked.GetValue(project)!, cancellation))
        );
        return command;
    }

    private static int Run(Terminal terminal, string type, string project, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(project, terminal.Folder);
        if (!Directory.Exists(folder))
            return terminal.Refuse($"the folder '{project}' does not exist");
        var types = new TypeList(Catalog(terminal, folder, cancellation));
        if (type.Length == 0)
        {
            new TypeView(terminal).Write(types);
            return ExitCodes.Done;
        }
        // An apiVersion has dots too.
        var dot = type.IndexOf('.', type.LastIndexOf('/') + 1);
        var name = dot < 0 ? type : type[..dot];
        return types.Find(name) switch
        {
            [var only] => Show(terminal, only, dot < 0 ? [] : type[(dot + 1)..].Split('.')),
            [] => terminal.Refuse(UnknownWord.Of("type", name, types.Nearest(name), "'slipway show' lists all types")),
            var several => terminal.Refuse(
                $"'{name}' names several types: write {string.Join(" or ", several.Select(one => $"'{one.FullName}'"))}"
            ),
        };
    }

    private static int Show(Terminal terminal, ShownType type, IReadOnlyList<string> path)
    {
        var place = new FieldPlace(type.Name, type.Schema);
        foreach (var name in path)
        {
            if (place.Below(name, out var nearest) is { } below)
                place = below;
            else if (nearest is not null)
                return terminal.Refuse($"'{place.Path}' has no field '{name}': did you mean '{nearest}'?");
            else
                return terminal.Refuse(
                    $"'{place.Path}' has no field '{name}': 'slipway show {place.Path}' lists its fields"
                );
        }
        new TypeView(terminal).Write(type, place);
        return ExitCodes.Done;
    }

    private static SchemaCatalog Catalog(Terminal terminal, string folder, CancellationToken cancellation)
    {
        var home = ProjectFolder.Above(Path.Combine(folder, "specs")) ?? folder;
        var request = OpenedProject.Open(home, new OpenSettings(), cancellation).Request;
        var findings = new List<Diagnostic>();
        var catalog = RequestOptions.Read(request, findings, cancellation).Catalog;
        foreach (var finding in findings.Where(one => request.Schemas.Any(schema => schema.Name == one.Span.File)))
            terminal.Error.WriteLine(finding.ToString());
        return catalog;
    }
}
