-- Neovim opens every file of a list, breaks it, repairs it, and asks for each feature. Prints a line for each file.
local out, patience = {}, 120000
local function finish(code)
  vim.fn.writefile(out, os.getenv("SLIPWAY_TRANSCRIPT"))
  vim.cmd(code == 0 and "qall!" or "cquit " .. code)
end

local function start(root)
  return vim.lsp.start_client({
    name = "slipway " .. root,
    cmd = vim.split(os.getenv("SLIPWAY_COMMAND"), "\t"),
    root_dir = root,
  })
end

local function try(file, client)
  vim.cmd("edit! " .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client)
  local function ask(method, position)
    local params = position and vim.lsp.util.make_position_params(0, "utf-16") or { textDocument = vim.lsp.util.make_text_document_params() }
    params.context = { includeDeclaration = true, diagnostics = {} }
    params.range = { start = { line = 0, character = 0 }, ["end"] = { line = 0, character = 1 } }
    local answers, failure = vim.lsp.buf_request_sync(buffer, method, params, patience)
    if failure or not answers[client] or answers[client].error then
      error(method .. ": " .. vim.inspect(failure or answers))
    end
    return answers[client].result
  end
  local function has(word)
    for _, one in ipairs(vim.diagnostic.get(buffer)) do
      if one.message:find(word, 1, true) then return true end
    end
    return false
  end
  local function await(what, condition)
    if not vim.wait(patience, condition, 50) then error(what .. ": " .. vim.inspect(vim.diagnostic.get(buffer))) end
  end

  -- a key that nothing knows, and back
  local lines = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { "wrongKey: 1" })
  await("not found", function() return has("wrongKey") end)
  vim.api.nvim_buf_set_lines(buffer, lines, -1, false, {})
  await("found still", function() return not has("wrongKey") end)

  -- every feature that asks about the file, or about its first key
  vim.fn.cursor(1, 1)
  vim.fn.search("^\\w\\+:", "cW")
  for _, method in ipairs({ "documentSymbol", "foldingRange", "documentLink", "codeLens", "codeAction" }) do
    ask("textDocument/" .. method)
  end
  for _, method in ipairs({ "hover", "definition", "references", "completion" }) do
    ask("textDocument/" .. method, true)
  end
  if not ask("textDocument/hover", true) then error("nothing is said of " .. vim.fn.getline(".")) end
  if #ask("textDocument/documentSymbol") == 0 then error("there are no symbols") end
  local preview = ask("slipway/preview").text
  table.insert(out, vim.fn.fnamemodify(file, ":t") .. (#preview > 0 and " ok" or " has no preview"))
end

local clients = {}
for _, file in ipairs(vim.fn.readfile(os.getenv("SLIPWAY_FILES"))) do
  local root = vim.fn.fnamemodify(file, ":h:h")
  clients[root] = clients[root] or start(root)
  local fine, message = xpcall(try, debug.traceback, file, clients[root])
  if not fine then
    table.insert(out, file .. " failed: " .. tostring(message))
    finish(1)
    return
  end
end
finish(0)
