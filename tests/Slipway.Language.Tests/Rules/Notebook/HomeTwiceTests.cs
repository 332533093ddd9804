using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Rules;

public class HomeTwiceTests
{
    [Theory]
    [InlineData("/home/jovyan/work", "write '/work'")]
    [InlineData("/home/jovyan", "write '/'")]
    public void A_path_that_repeats_the_home_folder_is_reported(string path, string remedy) =>
        Check($"{{|SLIP3047:{path}|}}").Single().Message.ShouldEndWith(remedy);

    [Theory]
    [InlineData("/work")]
    [InlineData("/home/jovyan-data")]
    public void Other_paths_are_fine(string path) => Check(path);

    private static IReadOnlyList<Slipway.Schema.Diagnostics.Diagnostic> Check(string path) =>
        new SpecTest { Externals = [new External("PersistentVolumeClaim", "work", Namespace: null)] }.Check(
            Spec.Component("jupyter-notebook", $"storage: [{{name: work, mountPath: {path}}}]")
        );
}
