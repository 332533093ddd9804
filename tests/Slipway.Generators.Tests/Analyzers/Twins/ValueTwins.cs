using static Slipway.Generators.Tests.Analyzers.Twins.Twin;

namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>Values that are missing, or that their schema does not allow.</summary>
internal static class ValueTwins
{
    public static IReadOnlyList<Twin> All { get; } =
    [
        Components("SLIP1002", """app.AddModelServing("s");""", ("s", "model-serving", "protocol: tensorflow")),
        Components(
            "SLIP1005 image",
            """app.AddWebService("web", "Example/Web:1");""",
            ("web", "webservice", "image: Example/Web:1")
        ),
        Components(
            "SLIP1005 quantity",
            """app.AddWebService("web", "a/b:1").WithMemory("2GB");""",
            ("web", "webservice", "image: a/b:1, memory: 2GB")
        ),
        Components(
            "SLIP1005 argument",
            """app.AddModelTraining("t", "a/b:1").WithStorage("c", "m");""",
            ("t", "model-training", "image: a/b:1, storage: [{name: c, mountPath: m}]")
        ),
        Components(
            "SLIP1007 argument",
            """app.AddWebService("web", "a/b:1").WithPort(99999, expose: true);""",
            ("web", "webservice", "image: a/b:1, ports: [{port: 99999, expose: true}]")
        ),
        Components(
            "SLIP1007 member of an item",
            """app.AddWebService("web", "a/b:1").WithPort(80, p => p.WithContainerPort(99999));""",
            ("web", "webservice", "image: a/b:1, ports: [{port: 80, containerPort: 99999}]")
        ),
    ];
}
