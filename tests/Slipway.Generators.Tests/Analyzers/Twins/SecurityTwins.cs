using static Slipway.Generators.Tests.Analyzers.Twins.Twin;

namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>Images that float, and secrets in plain text.</summary>
internal static class SecurityTwins
{
    public static IReadOnlyList<Twin> All { get; } =
    [
        Components("SLIP6001 no tag", """app.AddWebService("web", "a/b");""", ("web", "webservice", "image: a/b")),
        Components(
            "SLIP6001 latest",
            """app.AddWebService("web", "a/b:latest");""",
            ("web", "webservice", "image: 'a/b:latest'")
        ),
        Components(
            "SLIP6002",
            """app.AddWebService("web", "a/b:1").WithEnv("DB_PASSWORD", "hunter2");""",
            ("web", "webservice", "image: a/b:1, env: [{name: DB_PASSWORD, value: hunter2}]")
        ),
        Components(
            "SLIP6002 by name",
            """app.AddModelTraining("t", "a/b:1").WithEnv(value: "hunter2", name: "DB_PASSWORD");""",
            ("t", "model-training", "image: a/b:1, env: [{name: DB_PASSWORD, value: hunter2}]")
        ),
        Steps(
            "SLIP6004",
            """app.Workflow.AddExportToSecret("keep", "pull", x => x.WithDockerRegistry("ana", "hunter2"));""",
            """
            steps:
            - name: keep
              type: export2secret
              properties: {secretName: pull, dockerRegistry: {username: ana, password: hunter2}}
            """
        ),
        Steps(
            "SLIP6004 next to a reference",
            """app.Workflow.AddNotification("tell", x => x.WithEmail(["b@b.c"], y => y.WithFrom("a@b.c", "h.b.c", z => z.WithPassword("hunter2")).WithContent("s", "b")));""",
            """
            steps:
            - name: tell
              type: notification
              properties: {email: {from: {address: a@b.c, host: h.b.c, password: {value: hunter2}}}}
            """
        ),
    ];
}
